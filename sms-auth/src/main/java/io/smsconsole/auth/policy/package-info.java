/**
 * The language in which rights are granted: read, checked and decided.
 */
package io.smsconsole.auth.policy;
