package io.smsconsole.core.base.word;

/**
 * Asks for the whole list of sensitive words.
 */
public record DescribeSensitiveWordExportRequest() {

}
