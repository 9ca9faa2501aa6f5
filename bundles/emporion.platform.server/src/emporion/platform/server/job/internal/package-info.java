/** Runs the jobs of all modules, one after the other. */
package emporion.platform.server.job.internal;
