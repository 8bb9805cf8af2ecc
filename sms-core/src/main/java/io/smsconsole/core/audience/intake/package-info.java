/**
 * How customers come into the pool: from a sheet, entered by hand, given by a program.
 */
package io.smsconsole.core.audience.intake;
