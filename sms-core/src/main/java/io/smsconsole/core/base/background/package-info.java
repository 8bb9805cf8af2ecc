/**
 * Does long work behind a request.
 */
package io.smsconsole.core.base.background;
