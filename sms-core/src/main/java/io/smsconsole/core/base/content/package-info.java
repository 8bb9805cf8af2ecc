/**
 * What a message says: the template's text, its variables, and the sign before it.
 */
package io.smsconsole.core.base.content;
