/**
 * Secrets at rest.
 */
package io.smsconsole.core.base.secret;
