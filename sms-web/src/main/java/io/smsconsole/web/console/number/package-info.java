/**
 * What the pages of all lists of numbers have in common: reading what is handed in, and
 * handing a list out.
 */
package io.smsconsole.web.console.number;
