/**
 * Where one arrives after signing in, and the steps from nothing to the first message.
 */
package io.smsconsole.web.start;
