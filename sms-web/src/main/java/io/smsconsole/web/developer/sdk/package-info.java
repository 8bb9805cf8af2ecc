/**
 * How programs are pointed at this installation.
 */
package io.smsconsole.web.developer.sdk;
