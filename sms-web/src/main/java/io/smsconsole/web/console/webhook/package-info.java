/**
 * The pages of the webhooks that are told of alarms.
 */
package io.smsconsole.web.console.webhook;
