/**
 * The builder of requests: choose an action, fill its parameters in, sign the call, send
 * it.
 */
package io.smsconsole.web.developer.request;
