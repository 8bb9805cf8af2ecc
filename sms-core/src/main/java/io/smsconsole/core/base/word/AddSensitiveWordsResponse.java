package io.smsconsole.core.base.word;

/**
 * How adding words went.
 *
 * @param added how many were new
 * @param duplicate how many were there already, or twice in the request
 */
public record AddSensitiveWordsResponse(int added, int duplicate) {

}
