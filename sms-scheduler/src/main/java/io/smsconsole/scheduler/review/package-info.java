/**
 * Keeps reviews at the upstream and here in step.
 */
package io.smsconsole.scheduler.review;
