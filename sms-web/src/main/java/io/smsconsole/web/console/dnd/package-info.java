/**
 * The do-not-disturb list.
 */
package io.smsconsole.web.console.dnd;
