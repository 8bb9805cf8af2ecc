package io.smsconsole.core.base.word;

import java.util.List;

/**
 * The whole list of sensitive words.
 *
 * @param wordSet up to 100,000 words, in the order of their characters
 */
public record DescribeSensitiveWordExportResponse(List<String> wordSet) {

}
