/**
 * The messages one by one, and what became of each.
 */
package io.smsconsole.web.record;
