/**
 * Tells people outside the console of alarms: each once by each channel, and of a kind at
 * most once an hour for an application.
 */
package io.smsconsole.core.insight.notice;
