/**
 * The two languages: where a text for people is looked up.
 */
package io.smsconsole.core.base.text;
