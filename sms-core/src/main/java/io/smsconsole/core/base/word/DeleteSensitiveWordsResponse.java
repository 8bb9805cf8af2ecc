package io.smsconsole.core.base.word;

/**
 * How deleting words went.
 *
 * @param deleted how many were on the list
 */
public record DeleteSensitiveWordsResponse(int deleted) {

}
