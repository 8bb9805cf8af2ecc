/**
 * Group sends: the list, a new one, its report before anything is sent, and how far it
 * is.
 */
package io.smsconsole.web.console.task;
