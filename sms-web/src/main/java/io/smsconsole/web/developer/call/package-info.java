/**
 * The last API calls of one's own keys.
 */
package io.smsconsole.web.developer.call;
