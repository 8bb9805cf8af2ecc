package io.smsconsole.core.catalog.shortlink;

import java.util.List;

/**
 * Which links are asked for; what is {@code null} does not matter.
 *
 * @param apps only those of these applications, not empty
 * @param search a part of the name or the target, escaped for LIKE
 * @param id or the link that is searched for by its own address
 * @param unused whether only those that stand in no template yet
 */
record ShortLinkFilter(List<Long> apps, String search, Long id, boolean unused) {

}
