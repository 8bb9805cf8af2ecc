/**
 * Sheets that people upload, read row by row whatever they hold, in bounded memory and
 * time.
 */
package io.smsconsole.core.base.sheet;
