/**
 * Words that no message may contain.
 */
package io.smsconsole.core.base.word;
