/**
 * A call of the API as it comes in: its form, its size, its parameters.
 */
package io.smsconsole.web.api.call;
