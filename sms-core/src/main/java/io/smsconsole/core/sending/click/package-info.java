/**
 * Counts how often short links are followed, by people and by programs, without keeping
 * who followed them.
 */
package io.smsconsole.core.sending.click;
