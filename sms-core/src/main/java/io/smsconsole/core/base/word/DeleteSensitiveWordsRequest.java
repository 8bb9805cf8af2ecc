package io.smsconsole.core.base.word;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes sensitive words.
 *
 * @param wordSet the words; those that are not on the list do not matter
 */
public record DeleteSensitiveWordsRequest(@Required List<String> wordSet) {

}
