/**
 * The two languages of the console and how a visitor's is found.
 */
package io.smsconsole.web.language;
