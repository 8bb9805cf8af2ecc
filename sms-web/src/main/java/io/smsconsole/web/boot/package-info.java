/**
 * Starting up: the settings, what the terminal shows, and one sentence where something is
 * wrong.
 */
package io.smsconsole.web.boot;
