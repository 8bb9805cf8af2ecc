/**
 * The frequency whitelist: numbers that an application may write to as often as it likes.
 */
package io.smsconsole.core.audience.whitelist;
