/**
 * The page of the sensitive words.
 */
package io.smsconsole.web.console.word;
