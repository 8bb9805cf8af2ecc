/**
 * The door for programs: the signed API at {@code /}, in nine steps.
 */
package io.smsconsole.web.api;
