/**
 * What the pages of signs and templates have in common: their place in the address, and
 * the states that one can filter by.
 */
package io.smsconsole.web.console.review;
