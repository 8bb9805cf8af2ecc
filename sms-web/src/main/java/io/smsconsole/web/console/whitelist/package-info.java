/**
 * The frequency whitelist of an application.
 */
package io.smsconsole.web.console.whitelist;
