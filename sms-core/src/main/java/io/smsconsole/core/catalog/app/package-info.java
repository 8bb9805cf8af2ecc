/**
 * Applications: what a team sends through, with a key of its own, each enabled or not.
 */
package io.smsconsole.core.catalog.app;
