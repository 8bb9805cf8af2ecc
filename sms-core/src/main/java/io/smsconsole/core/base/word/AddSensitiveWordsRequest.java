package io.smsconsole.core.base.word;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Adds sensitive words.
 *
 * @param wordSet words of up to 64 characters; blank ones do not count. The list holds
 * 100,000 at most
 */
public record AddSensitiveWordsRequest(@Required List<String> wordSet) {

}
