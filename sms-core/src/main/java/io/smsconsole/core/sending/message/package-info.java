/**
 * A message to one recipient and its way from accepted to settled; what travels together
 * in one upstream request is a submission.
 */
package io.smsconsole.core.sending.message;
