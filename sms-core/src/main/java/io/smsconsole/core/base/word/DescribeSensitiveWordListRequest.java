package io.smsconsole.core.base.word;

/**
 * Lists sensitive words in the order of their characters.
 *
 * @param search a part of the word; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeSensitiveWordListRequest(String search, Integer limit, Integer offset) {

}
