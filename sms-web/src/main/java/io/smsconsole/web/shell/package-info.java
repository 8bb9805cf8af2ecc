/**
 * What every page stands in: menu, header, language, colour scheme and the way to sign
 * out.
 */
package io.smsconsole.web.shell;
