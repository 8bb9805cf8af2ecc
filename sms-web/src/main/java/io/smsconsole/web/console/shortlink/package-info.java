/**
 * The pages of short links: the list, one link with its clicks, and what puts a link into
 * the text of a template.
 */
package io.smsconsole.web.console.shortlink;
