/**
 * A list of numbers to send to: read from a sheet or pasted, checked row by row, kept in
 * slices.
 */
package io.smsconsole.core.sending.recipient;
