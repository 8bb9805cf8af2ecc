/**
 * The reference of the API: every action, what it takes and what it answers.
 */
package io.smsconsole.web.developer.reference;
