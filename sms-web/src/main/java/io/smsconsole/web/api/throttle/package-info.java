/**
 * How often an operation may be called.
 */
package io.smsconsole.web.api.throttle;
