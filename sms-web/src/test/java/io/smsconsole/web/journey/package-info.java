/**
 * What people come for, from the first step to the last.
 */
package io.smsconsole.web.journey;
