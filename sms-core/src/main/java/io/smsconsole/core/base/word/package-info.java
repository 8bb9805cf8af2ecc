/**
 * Sensitive words: the list of words that no message may contain, and looking for them.
 */
package io.smsconsole.core.base.word;
