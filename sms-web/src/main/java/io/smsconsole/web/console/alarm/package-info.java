/**
 * The inbox of alarms, and the bell that leads to it.
 */
package io.smsconsole.web.console.alarm;
