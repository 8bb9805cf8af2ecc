package io.smsconsole.core.base.word;

import java.util.List;

/**
 * Some sensitive words.
 *
 * @param wordSet those on this page, in the form in which they are compared
 * @param totalCount how many there are on all pages
 * @param fixed whether the list is that of a file, which the console can't change
 */
public record DescribeSensitiveWordListResponse(List<String> wordSet, int totalCount, boolean fixed) {

}
