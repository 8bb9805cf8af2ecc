package io.smsconsole.web.console.whitelist;

import org.springframework.web.multipart.MultipartFile;

/**
 * Numbers that are to be left out of the limits.
 *
 * @param phoneNumbers a number on each line
 * @param file a sheet instead
 */
public record WhitelistForm(String phoneNumbers, MultipartFile file) {

	static final WhitelistForm EMPTY = new WhitelistForm(null, null);

}
