/**
 * What can go wrong, told by code, field and reason, with the words in both languages.
 */
package io.smsconsole.core.base.error;
