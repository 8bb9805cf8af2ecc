/**
 * The door for whoever follows a short link.
 */
package io.smsconsole.web.shortlink;
