/**
 * The pages of signs, for the mainland and elsewhere.
 */
package io.smsconsole.web.console.sign;
