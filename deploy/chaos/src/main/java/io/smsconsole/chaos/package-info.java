/**
 * Proves by force that nothing is sent twice and nothing is lost.
 */
package io.smsconsole.chaos;
